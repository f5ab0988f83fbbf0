package se.ledstjarnan.ejb.report;

/** A file inside a PDF: the figures that the document tells of, to be worked on. */
record AttachedFile(String name, String mediaType, String about, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachedFile file && name.equals(file.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
