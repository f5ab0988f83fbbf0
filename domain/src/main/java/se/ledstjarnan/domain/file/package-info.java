/** Files that belong to something else: checked when they come in, kept apart from what lists read. */
package se.ledstjarnan.domain.file;
