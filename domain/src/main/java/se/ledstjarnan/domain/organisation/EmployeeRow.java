package se.ledstjarnan.domain.organisation;

import java.io.Serializable;

/** An employee in the administrator's list; units are those of the day asked about, parted by commas. */
public record EmployeeRow(Long id, String name, String username, String title, String units, boolean active)
        implements Serializable {}
