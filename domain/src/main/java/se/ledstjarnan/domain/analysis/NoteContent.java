package se.ledstjarnan.domain.analysis;

import java.io.Serializable;
import java.time.LocalDate;

/** A note as typed. @param source who was met, or what was read; may be empty */
public record NoteContent(NoteKind kind, LocalDate heldOn, String words, String source) implements Serializable {}
