package se.ledstjarnan.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a number made from the content into the address of our own style sheet, script, font and mark, so that browsers may keep
 * them for long and still fetch the new ones after an upgrade. Registered in faces-config.xml.
 */
public class ContentVersions extends ResourceHandlerWrapper {

    private static final String OURS = "ledstjarnan";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public ContentVersions(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type));
    }

    private Resource versioned(Resource resource) {
        return resource == null || !OURS.equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private String version(Resource resource) {
        String known = versions.get(resource.getResourceName());
        if (known == null) {
            known = checksum(resource);
            versions.put(resource.getResourceName(), known);
        }
        return known;
    }

    private static String checksum(Resource resource) {
        CRC32 sum = new CRC32();
        try (InputStream in = resource.getInputStream()) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + version(getWrapped());
        }
    }
}
