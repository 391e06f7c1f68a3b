/** Lets a text area grow with what is written in it. It does not shrink while somebody writes: the page would jump. */
export function grow(area: HTMLTextAreaElement): () => void {
  const fit = (): void => {
    if (area.scrollHeight > area.clientHeight) area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  fit();
  area.addEventListener('input', fit);
  // A narrower window needs more lines.
  const watch = new ResizeObserver(fit);
  watch.observe(area);
  return () => {
    area.removeEventListener('input', fit);
    watch.disconnect();
  };
}
