/**
 * The only script of an embed, the same in all of them. In a frame it tells the host its height, in the four shapes
 * that hosts listen to (Datawrapper's, AMP's, Medium's, WordPress'), whenever that changes by 2 px or more. WordPress
 * names the frame with a secret, in the address or in a message, and follows links on our host itself, since its
 * sandbox opens no windows. Everywhere, a number opens the list in which its sentence is.
 * It stores nothing, loads nothing, and needs no origin. Without it the page is whole.
 */
export const EMBED_SCRIPT = `{
const d=document,l=location,m=d.querySelector('main');
let s=(/secret=(\\w+)/.exec(l.hash)||[])[1],h=0;
const p=x=>parent.postMessage(x,'*'),t=()=>{
p({'datawrapper-height':{[m.dataset.id]:h}});
p({sentinel:'amp',type:'embed-size',height:h});
p(JSON.stringify({src:l.href,context:'iframe.resize',height:h}));
if(s)p({message:'height',value:h,secret:s})};
if(parent!==self){
new ResizeObserver(()=>{const n=Math.ceil(m.getBoundingClientRect().height);if(Math.abs(n-h)>1){h=n;t()}}).observe(m);
addEventListener('message',({source:o,data:x})=>{if(o===parent&&x&&x.message==='ready'&&x.secret){s=x.secret;if(h)t()}})}
addEventListener('click',e=>{const a=e.target.closest('a'),r=a?a.getAttribute('href'):'';
if(r[0]==='#'){const q=d.getElementById(r.slice(1));if(q)q.closest('details').open=true}
else if(a&&s&&a.host===l.host&&!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){p({message:'link',value:a.href,secret:s});e.preventDefault()}})
}`.replaceAll('\n', '');
