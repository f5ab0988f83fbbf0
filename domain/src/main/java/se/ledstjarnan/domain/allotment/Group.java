package se.ledstjarnan.domain.allotment;

import java.io.Serializable;

/**
 * Those whom the means are for, as typed.
 *
 * @param people how many they are; null where it is not known
 * @param needs what they need
 * @param demands what the law demands
 */
public record Group(String name, Integer people, String needs, String demands) implements Serializable {}
