/** Files that belong to something else: checked when they come in, handed out by the feature that they belong to. */
package se.ledstjarnan.ejb.file;
