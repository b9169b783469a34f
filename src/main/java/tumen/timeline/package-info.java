/**
 * The timeline as a control: what is looked at goes in as properties, what the reader does comes out as
 * properties and calls. State, layout and paint are three phases of one pulse. It knows no session.
 */
package tumen.timeline;
