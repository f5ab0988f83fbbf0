package se.ledstjarnan.ejb.disposal;

/** A file as it lies in a package. @param path from the root of the package */
record PackedFile(String path, String mediaType, long bytes, String sha256) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
