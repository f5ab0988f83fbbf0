package se.ledstjarnan.web.shared;

/** A page of the menu. The label is a key of the shared bundle; the count is null when nothing calls for action. */
public record MenuItem(String outcome, String label, boolean current, MenuCount.Count count) {}
