package se.ledstjarnan.ejb.statistics;

/** What was counted of a year, before anything is hidden. */
record OpenCount(String measure, String dimension, String key, String part, int count) {}
