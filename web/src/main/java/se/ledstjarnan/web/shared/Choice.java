package se.ledstjarnan.web.shared;

/** An option of a filter: the value in the address, the words, and whether it is the one asked for. */
public record Choice(String value, String label, boolean chosen) {}
