package vn.thuocdo.ui.page;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/// Reads what people type into a field; an empty field has no value.
///
/// @param type  what is read
/// @param parse how; throws when the text is none
record Typed<T>(Class<T> type, Function<String, T> parse) implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source instanceof String text && !text.isBlank() ? parse.apply(text) : null;
    }
}
