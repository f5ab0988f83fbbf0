package se.ledstjarnan.domain.registration;

/** A file of a document: the document itself as PDF/A first, then what was attached. */
public record RegisterFile(String name, String mediaType, byte[] content) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "RegisterFile[" + mediaType + ", " + content.length + " bytes]";
    }
}
