import { mount } from 'svelte';
import App from './App.svelte';
import type { Host } from './host';
import { tauriHost } from './host/tauri';
import { firstHelp } from './state/first-help';
import './styles/base.css';
import './styles/pictures.css';

async function host(): Promise<Host> {
  // In a plain browser, for people who work on the screens. Never part of a build.
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) return (await import('./host/memory')).memoryHost();
  return tauriHost;
}

const target = document.getElementById('app');
if (target) {
  try {
    mount(App, { target, props: { host: await host() } });
  } catch (thrown) {
    target.replaceChildren();
    firstHelp.show();
    throw thrown;
  }
}

// The web view's own menu offers "Reload" and "Back", which this window has no use for.
if (import.meta.env.PROD) {
  document.addEventListener('contextmenu', (event) => {
    const on = event.target;
    if (!(on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement)) event.preventDefault();
  });
}
