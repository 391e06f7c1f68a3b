import { describe, expect, it } from 'vitest';
import { placeOf, Route } from './route.svelte';

describe('places', () => {
  it('knows its own addresses and no other', () => {
    expect(placeOf('#/find')).toEqual({ screen: 'find', id: null });
    expect(placeOf('#/resource/trans-lifeline')).toEqual({ screen: 'resource', id: 'trans-lifeline' });
    for (const hash of ['', '#', '#/', '#/nowhere', '#/find/words', '#/resource/', '#/resource/%E0%A4%A']) expect(placeOf(hash)).toBeNull();
  });

  it('leaves nothing in the history of the web view', () => {
    const before = window.history.length;
    const route = new Route(window);
    route.go('#/community');
    route.go('#/resource/example');
    expect(window.history.length).toBe(before);
    expect(window.location.hash, 'nor in its address').toBe('');
    route.back();
    expect(route.hash).toBe('#/community');
    route.restart('#/language');
    expect(route.canGoBack, 'after leaving quickly there is no way back to what was read').toBe(false);
  });
});
