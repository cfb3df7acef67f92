/**
 * What an eye would find wrong on a screen, one line each: what jumped while it loaded, what is wider than the window, labels that
 * are cut, and in English what is Japanese without being marked as a document's own words.
 */
(language) => {
  const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
  const words = (element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`;
  const shown = (element) => element.checkVisibility?.() ?? element.clientWidth > 0;
  const cut = ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1;
  const clips = (element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && getComputedStyle(element).clipPath === 'none';

  const faults = [];
  if (window.shift >= 0.05) faults.push(`jumps by ${window.shift.toFixed(3)}: ${[...new Set(window.shifted)].join(' ')}`);
  if (cut(document.documentElement)) faults.push(`wider than the window: ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll('main *, header *')) {
    const label = element.matches('button, select, th');
    if (cut(element) && shown(element) && (label || clips(element)) && !element.matches('input, svg *')) faults.push(`cut: ${words(element)}`);
  }
  if (language === 'en') {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      const foreign = JAPANESE.test(data) && !parentElement.closest('[lang=ja], script, style, textarea, code');
      if (foreign && shown(parentElement)) faults.push(`not translated: ${data.trim().slice(0, 60)}`);
    }
  }
  return faults;
}
