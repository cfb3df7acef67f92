import * as calls from '../api/calls.js';
import { countryName } from '../i18n/countries.js';
import { formatDate } from '../i18n/dates.js';
import { loadTexts, termsOf, translator } from '../i18n/texts.js';
import * as preferences from '../state/preferences.js';
import { Resources } from '../state/resources.js';
import { format, keep, parse } from '../state/route.js';

/** As in explore.css. */
const LITTLE_ROOM = matchMedia('(max-width: 1000px), (max-height: 560px)');

/** What every view is given: where the reader is, in which language, and how to ask and to go on. */
export class App {
  #scheduled = false;

  /** @param {(app: App) => void} draw */
  constructor(draw) {
    this.draw = draw;
    this.choices = preferences.read(localStorage);
    this.#dress();
    /** @type {Record<string, () => void>} keys of the screen that is drawn, set anew at each drawing */
    this.shortcuts = {};
    /** @type {number | undefined} the step of the tour that is shown */
    this.tour = undefined;
    /** Set by the frame, which knows the screens. @type {() => void} */
    this.beginTour = () => {};
    this.#locate();
    this.resources = new Resources(() => this.changed());
    /** @type {Map<string, any>} what belongs to a screen and not into its link */
    this.memory = new Map();
    /** Whether the window has little room, so that controls are folded; paper is no window. */
    this.narrow = LITTLE_ROOM.matches;
    LITTLE_ROOM.addEventListener('change', ({ matches }) => {
      if (matchMedia('print').matches) return;
      this.narrow = matches;
      this.changed();
    });
    addEventListener('hashchange', () => this.#arrived());
  }

  /** Draws once, however many changes came in the same moment. */
  changed() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.resources.begin();
      this.draw(this);
    });
  }

  /** @param {Partial<preferences.Choices>} choices */
  async choose(choices) {
    this.choices = { ...this.choices, ...choices };
    preferences.write(localStorage, this.choices);
    this.#dress();
    await this.speak();
    this.changed();
  }

  /** Fetches the words; both languages are small. */
  async speak() {
    const { language } = this.choices;
    calls.speak(language);
    const texts = await loadTexts(language);
    this.t = translator(texts, language);
    this.term = termsOf(texts);
    document.documentElement.lang = language;
  }

  /** @param {string} [iso] @param {string} [precision] */
  date = (iso, precision) => formatDate(iso, precision, { ...this.choices, calendar: preferences.calendarOf(this.choices) });

  /** @param {string} name */
  country = (name) => countryName(name, this.choices.language);

  /** @param {{name: string, nameEn?: string}} organization */
  name = (organization) =>
    this.choices.language === 'en' ? (organization.nameEn ?? organization.name) : organization.name;

  /** A prefecture or a region abroad; without an English name the Japanese one. @param {string} name @param {string} [countryCode] */
  place = (name, countryCode = 'JP') => {
    if (this.choices.language === 'ja') return name;
    const { value } = this.resources.get('place names', '', calls.placeNames);
    return value?.items.find((each) => each.name === name && each.countryCode === countryCode)?.nameEn ?? name;
  };

  /** The language of a text that may have no English: what has Japanese letters in it is Japanese. @param {string} text */
  languageOf = (text) => (this.choices.language === 'en' && /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? 'ja' : undefined);

  /** The same word for a narrow column. @param {string} group @param {string} name */
  shortTerm = (group, name) => {
    const short = this.term(`${group}Short`, name);
    return short === name ? this.term(group, name) : short;
  };

  /** @param {string} place @param {string} key @param {() => Promise<any>} load */
  ask = (place, key, load) => this.resources.get(place, `${this.choices.language} ${this.day} ${key}`, load);

  /** @param {Record<string, string | number | undefined>} params changed ones; an empty value goes away */
  link = (params) => format({ ...this.route, params: { ...this.route.params, ...params } });

  /** A step the back button takes back. @param {string} hash */
  go(hash) {
    if (hash === location.hash) return;
    history.pushState(null, '', hash);
    this.#arrived();
  }

  /** A change of the same view: the link follows, the back button does not stop there. @param {Record<string, string | number | undefined>} params */
  adjust(params) {
    history.replaceState(null, '', this.link(params));
    this.#locate();
    this.changed();
  }

  /** The scheme of colours: the reader's computer decides unless one was chosen. Pictures on a canvas are told. */
  #dress() {
    const { dataset } = document.documentElement;
    if (dataset.scheme === this.choices.scheme) return;
    dataset.scheme = this.choices.scheme;
    dispatchEvent(new Event('scheme'));
  }

  /** Where the reader is; every link and every call from there speaks of the same day. */
  #locate() {
    this.route = parse(location.hash);
    const { asOf = '', rollUp = '' } = this.route.params;
    this.day = `${asOf}${rollUp}`;
    keep({ asOf, rollUp });
    calls.speakOf({ asOf, rollUp });
  }

  #arrived() {
    const before = this.route;
    this.#locate();
    const moved = before.screen !== this.route.screen || before.id !== this.route.id;
    if (moved) {
      this.resources.leave();
      this.memory.clear();
      this.moved = true;
    }
    this.changed();
  }
}
