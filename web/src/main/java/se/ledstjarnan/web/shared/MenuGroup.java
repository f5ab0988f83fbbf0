package se.ledstjarnan.web.shared;

import java.util.List;

/** Pages of the menu under one heading; the label is a key of the shared bundle, or null for the first group. */
public record MenuGroup(String label, List<MenuItem> items) {}
