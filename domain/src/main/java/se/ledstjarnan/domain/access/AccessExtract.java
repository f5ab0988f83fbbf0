package se.ledstjarnan.domain.access;

import java.util.List;

/**
 * What the log knows of one person, as far as whoever takes it out may know of the cases.
 *
 * @param about whom, as the document says it
 * @param protectedIdentity the person lives under a protected identity according to one of the cases
 * @param caseNumbers numbers of the cases that concern the person, oldest first
 * @param onlyBirthDate cases that name the same birth date and no number; left out, since they may be about somebody else
 * @param entries oldest first
 */
public record AccessExtract(
        String about,
        boolean protectedIdentity,
        List<String> caseNumbers,
        int onlyBirthDate,
        List<AccessEntry> entries) {

    public AccessExtract {
        caseNumbers = List.copyOf(caseNumbers);
        entries = List.copyOf(entries);
    }
}
