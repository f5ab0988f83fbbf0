package se.ledstjarnan.domain.organisation;

import java.io.Serializable;

/** Something to choose from a list by its name. */
public record NamedChoice(Long id, String name) implements Serializable {}
