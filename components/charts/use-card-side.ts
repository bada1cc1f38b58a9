import { type RefObject, useRef, useState } from 'react';

/** On which side of a drawing the card of a row stands. */
export type Side = 'left' | 'right';

interface CardSide {
  readonly side: Side;
  /** Chooses the side anew, for a row that is asked for now: not the pointer's, so that it can go on to the next row. */
  readonly choose: () => void;
  /** What the box around drawing and card listens to. */
  readonly listeners: {
    readonly onPointerMoveCapture: (event: { readonly clientX: number }) => void;
    readonly onPointerLeave: () => void;
  };
}

/** Keeps the card of a row out of the pointer's way; without a pointer it stands on the left. */
export function useCardSide(surface: RefObject<HTMLElement | null>): CardSide {
  const pointer = useRef<number | null>(null);
  const [side, setSide] = useState<Side>('left');
  return {
    side,
    choose: () => {
      const box = surface.current?.getBoundingClientRect();
      const isLeft = box !== undefined && pointer.current !== null && pointer.current < box.left + box.width / 2;
      setSide(isLeft ? 'right' : 'left');
    },
    listeners: {
      onPointerMoveCapture: ({ clientX }) => {
        pointer.current = clientX;
      },
      onPointerLeave: () => {
        pointer.current = null;
      },
    },
  };
}
