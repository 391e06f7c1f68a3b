let moving = 0;

/** The program moves the focus by itself, as where a question opens or a title comes later: nobody need be there for that. */
export function byItself(move: () => void): void {
  moving += 1;
  try {
    move();
  } finally {
    moving -= 1;
  }
}

/** Whether what the page tells at this moment comes of that. */
export function movesByItself(): boolean {
  return moving > 0;
}
