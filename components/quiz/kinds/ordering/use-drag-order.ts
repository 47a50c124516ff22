/**
 * Dragging an item of a list by pointer: the list follows while the pointer passes the middle of a
 * neighbour. Listeners stand on the window, because a moved element would lose the pointer.
 */
import { useEffect, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';

/** Items of the list carry their id in this attribute. */
const ITEM = 'data-item';

export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, place: number) => void,
  onDrop: (id: string) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null);

  useEffect(() => {
    if (dragged === null) return;
    function follow(event: PointerEvent) {
      if (dragged === null) return;
      const items = [...(list.current?.querySelectorAll(`[${ITEM}]`) ?? [])];
      const from = items.findIndex((item) => item.getAttribute(ITEM) === dragged);
      const to = placeUnder(items, from, event.clientY);
      if (to !== from) onMove(dragged, to);
    }
    function drop() {
      if (dragged !== null) onDrop(dragged);
      setDragged(null);
    }
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
    };
  }, [dragged, list, onMove, onDrop]);

  return {
    dragged,
    /** For the handle of an item. */
    grab(id: string) {
      return (event: ReactPointerEvent) => {
        if (event.button !== 0) return;
        // No text is selected on the way.
        event.preventDefault();
        setDragged(id);
      };
    },
  };
}

/** The place that the item at `from` would take with the pointer at `y`, in pixels from the top of the window. */
function placeUnder(items: readonly Element[], from: number, y: number): number {
  let to = from;
  while (to > 0 && y < middleOf(items[to - 1]!)) to--;
  while (to < items.length - 1 && y > middleOf(items[to + 1]!)) to++;
  return to;
}

function middleOf(item: Element): number {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}
