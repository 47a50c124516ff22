'use client';
/** Practice inside a lesson, in the page from the start, whose code is fetched only by the page that holds it. */
import dynamic from 'next/dynamic';

export const LazyPractice = dynamic(async () => (await import('./practice')).Practice);
