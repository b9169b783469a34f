/**
 * How everything looks: the roles of colour for light and dark, themes, fonts, icons, the live language of
 * texts, and the small controls that several panes show.
 */
package tumen.look;
