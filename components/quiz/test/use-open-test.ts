'use client';
/**
 * Keeps the answers of an open test: every change becomes a fact at once, typing after a short pause
 * and before anything else happens. So nothing is lost with the tab, and other tabs follow.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PatternId } from '@/lib/core/course';
import type { TestAttempt } from '@/lib/core/progress';
import type { QuestionId } from '@/lib/core/quiz';
import { stateAnswer, stateHandIn, type AnswerState } from '@/lib/core/quiz/attempt';
import { useRecordEvent } from '@/lib/record/use-record';

const TYPING_PAUSE_MS = 500;

interface Typing {
  questionId: QuestionId;
  answer: AnswerState;
}

export interface OpenTest {
  /** What is being typed and not stored yet. */
  typing: Typing | null;
  change(questionId: QuestionId, before: AnswerState, after: AnswerState): void;
  /** Stores what is being typed. */
  settle(): void;
  handIn(): void;
}

export function useOpenTest(pattern: PatternId, attempt: TestAttempt): OpenTest {
  const recordEvent = useRecordEvent();
  const [typing, setTyping] = useState<Typing | null>(null);
  // The same, for handlers that run before the next render.
  const latest = useRef<Typing | null>(null);

  function store({ questionId, answer }: Typing) {
    void recordEvent(stateAnswer(pattern, attempt, questionId, answer));
  }

  function hold(next: Typing | null) {
    latest.current = next;
    setTyping(next);
  }

  function settle() {
    const unsaved = latest.current;
    if (!unsaved) return;
    hold(null);
    store(unsaved);
  }

  const settleNow = useEffectEvent(settle);
  useEffect(() => {
    if (!typing) return;
    const pause = setTimeout(() => settleNow(), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typing]);
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') settleNow();
    };
    const whenLeft = () => settleNow();
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', whenLeft);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', whenLeft);
      settleNow();
    };
  }, []);

  return {
    typing,
    change(questionId, before, after) {
      if (latest.current?.questionId !== questionId) settle();
      if (!isTyping(before, after)) {
        hold(null);
        store({ questionId, answer: after });
        return;
      }
      hold({ questionId, answer: after });
    },
    settle,
    handIn() {
      settle();
      void recordEvent(stateHandIn(pattern, attempt));
    },
  };
}

/** Whether a text changed, which goes on with the next key. */
function isTyping(before: AnswerState, after: AnswerState): boolean {
  const [old, texts] = [before.response.texts, after.response.texts];
  return Object.keys({ ...old, ...texts }).some((field) => old[field] !== texts[field]);
}
