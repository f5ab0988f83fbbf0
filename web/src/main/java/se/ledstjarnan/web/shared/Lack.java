package se.ledstjarnan.web.shared;

/** Something that a case still lacks, with where it is written. */
public record Lack(String label, String address) {}
