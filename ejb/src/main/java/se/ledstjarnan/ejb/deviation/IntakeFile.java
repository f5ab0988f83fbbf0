package se.ledstjarnan.ejb.deviation;

/** A file that somebody outside sends, as it came; nothing of it is believed until it has been inspected. */
public record IntakeFile(String name, byte[] content) {}
