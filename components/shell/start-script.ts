/**
 * The one inline script: runs before the first paint, so that a chosen theme does not flash and a
 * browser that lacks something is told so even where the site's own code cannot start in it.
 * It sets attributes of `<html>`, and globals.css does the rest.
 */
export const THEME_KEY = 'tenfold.theme';

/** Set once this browser's record holds a lesson, so that the home page does not greet as a stranger first. */
export const KNOWN_KEY = 'tenfold.known';

/** What a page may need. Each has its sentence in browser-notice.tsx. Storage is not among them: the record itself says when it cannot save. */
export type Lack = 'modern' | 'secure' | 'training';

/**
 * React makes errors when it is loaded, to throw them later. For their stacks V8 reads all of its
 * code a second time, a sixth of what a page takes to start; so there are none until it is loaded.
 */
const NO_STACKS_WHILE_LOADING =
  process.env.NODE_ENV === 'production'
    ? `var limit=Error.stackTraceLimit;Error.stackTraceLimit=0;
w.addEventListener('load',function(){Error.stackTraceLimit=limit});`
    : '';

// Plain ES5 on purpose: it has to run in the browsers that it is about.
export const START_SCRIPT = `(function(w,h){${NO_STACKS_WHILE_LOADING}
try{var t=w.localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')h.setAttribute('data-theme',t);
if(w.localStorage.getItem('${KNOWN_KEY}'))h.setAttribute('data-known','')}catch(e){}
var lacks=[];
if(!(w.CSS&&w.CSS.supports&&w.CSS.supports('color','light-dark(#000,#fff)')&&w.structuredClone))lacks.push('modern');
if(w.isSecureContext===false)lacks.push('secure');
else if(!(w.Worker&&w.WebAssembly&&w.caches&&w.OffscreenCanvas&&w.createImageBitmap))lacks.push('training');
if(lacks.length)h.setAttribute('data-lacks',lacks.join(' '));
})(window,document.documentElement)`;
