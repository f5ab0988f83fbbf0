package se.ledstjarnan.domain.audit;

/** How far a chain had come: its last number and that entry's seal. Kept outside the database too. */
public record AuditHead(String chain, long seq, String hash) {}
