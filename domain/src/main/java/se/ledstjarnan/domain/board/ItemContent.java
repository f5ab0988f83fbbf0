package se.ledstjarnan.domain.board;

/**
 * An item to put on an agenda.
 *
 * @param key what another feature handed in; null where it is written for the meeting
 * @param path the page of what was handed in; null for none
 */
public record ItemContent(String key, ItemKind kind, String title, String proposal, String path) {}
