import { html } from '../../lib/lit.js';
import { format, joinIds } from '../../state/route.js';
import { map } from './map.js';
import { PICTURES } from './model.js';
import { network } from './network.js';
import { years } from './years.js';

const DRAWN = { network, map, years };

/** One selection as network, map or time line: what is chosen in one is chosen in all. @param {import('../../ui/app.js').App} app */
export function pictures(app, model) {
  return html`<div class="either pictures" role="group" aria-label=${app.t('picture.label')}>
      ${PICTURES.map((each) => html`<button type="button" aria-pressed=${model.picture === each}
        @click=${() => app.adjust({ pic: each === PICTURES[0] ? '' : each })}>${app.t(`picture.${each}`)}</button>`)}
    </div>
    <a class="onwards" href=${onwards(model)}>${app.t('explore.open')}</a>
    ${DRAWN[model.picture](app, model)}`;
}

/** The same organisation, with its filter and what was opened, on the screen that shows all pictures at once. */
const onwards = ({ id, filter: { type, field, country, year }, canvas, selected }) =>
  format({ screen: 'explore', params: { f: joinIds([id]), type, field, country, year, x: joinIds(canvas.expanded), sel: selected && joinIds([selected]) } });
