// Imports only what fetches the words, which are then on their way while the rest of the page arrives.
import { loadTexts } from './i18n/texts.js';
import { read } from './state/preferences.js';

await Promise.all([loadTexts(read(localStorage).language), import('./page.js')]);
