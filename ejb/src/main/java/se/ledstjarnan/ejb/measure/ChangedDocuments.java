package se.ledstjarnan.ejb.measure;

import java.util.List;

/** What a measure has changed among the governing documents, as their feature knows it. One statement. */
public interface ChangedDocuments {

    /** Of a measure that the reader has been found to have a right to; the first linked first. */
    List<ChangedDocument> of(long measureId);
}
