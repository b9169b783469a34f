/**
 * What is open and what is looked at. A gesture becomes a call on the session, the session changes,
 * and the views follow; it is the only bridge between the panes, and works without a window.
 */
package tumen.session;
