package tumen.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tumen.model.ActorKind;
import tumen.model.Facet;
import tumen.model.Grade;
import tumen.model.Lanes;
import tumen.model.RelationKind;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.problem.ProblemException;
import tumen.time.Edtf;

/** How the small values of a story look in JSON, both ways. */
final class JsonForms {

    private JsonForms() {
    }

    /** All forms, to be given to a mapper. */
    static SimpleModule module() {
        SimpleModule module = new SimpleModule("tumen");
        word(module, String.class, text -> storable(text) ? text : null, text -> text);
        word(module, Edtf.class, Edtf::parse, Edtf::toString);
        word(module, ZoneId.class, ZoneId::of, ZoneId::getId);
        word(module, LocalDate.class, LocalDate::parse, LocalDate::toString);
        word(module, Duration.class, Duration::parse, Duration::toString);
        word(module, Grade.class, Grade::parse, Grade::toString);
        named(module, Stance.class);
        named(module, RelationKind.class);
        named(module, ActorKind.class);
        named(module, SourceKind.class);
        named(module, Weight.class);
        named(module, Lanes.class);
        named(module, Facet.class);
        module.addKeyDeserializer(Facet.class, new FacetKey());
        module.addKeySerializer(Facet.class, new Written<>(Facet.class, JsonForms::name, true));
        module.addDeserializer(Text.class, new TextReader());
        module.addSerializer(Text.class, new TextWriter());
        return module;
    }

    /** A constant's name in the file: lower case, words parted by hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for text that a store can give back: no half of a surrogate pair, no NUL. */
    static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> void named(SimpleModule module, Class<E> type) {
        word(module, type, name -> constant(type, name), JsonForms::name);
    }

    private static <T> void word(SimpleModule module, Class<T> type, Function<String, ? extends T> read,
            Function<? super T, String> write) {
        module.addDeserializer(type, new Read<T>(type, read));
        module.addSerializer(type, new Written<T>(type, write, false));
    }

    /** A value that is one JSON string; {@code null} from the function means that it is none. */
    private static final class Read<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final transient Function<String, ? extends T> read;

        Read(Class<T> type, Function<String, ? extends T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String text = parser.getString();
            T value;
            try {
                value = read.apply(text);
            } catch (ProblemException told) {
                throw DatabindException.from(parser, text, told);
            } catch (DateTimeException noSuch) {
                value = null;
            }
            if (value == null) {
                throw context.weirdStringException(text, type, "no such value");
            }
            return value;
        }
    }

    private static final class Written<T> extends StdScalarSerializer<T> {

        private final transient Function<? super T, String> write;
        private final boolean key;

        Written(Class<T> type, Function<? super T, String> write, boolean key) {
            super(type);
            this.write = write;
            this.key = key;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            if (key) {
                generator.writeName(write.apply(value));
            } else {
                generator.writeString(write.apply(value));
            }
        }
    }

    private static final class FacetKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Facet facet = constant(Facet.class, key);
            if (facet == null) {
                throw context.weirdStringException(key, Facet.class, "no such facet");
            }
            return facet;
        }
    }

    /** A language map: an object of language codes and their words. */
    private static final class TextReader extends StdScalarDeserializer<Text> {

        TextReader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return (Text) context.handleUnexpectedToken(Text.class, parser);
            }
            Map<String, String> words = new TreeMap<>();
            for (String language = parser.nextName(); language != null; language = parser.nextName()) {
                try {
                    words.put(checked(language, context), word(parser, context));
                } catch (JacksonException wrong) {
                    throw wrong.prependPath(Text.class, language);
                }
            }
            if (words.isEmpty()) {
                throw context.weirdStringException("{}", Text.class, "no language");
            }
            return new Text(words);
        }

        private static String checked(String language, DeserializationContext context) {
            if (!language.matches("[a-z]{2,3}")) {
                throw context.weirdStringException(language, Text.class, "no language code");
            }
            return language;
        }

        private static String word(JsonParser parser, DeserializationContext context) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            if (!storable(parser.getString())) {
                throw context.weirdStringException(parser.getString(), String.class, "no text");
            }
            return parser.getString();
        }
    }

    private static final class TextWriter extends StdScalarSerializer<Text> {

        TextWriter() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            text.byLanguage().forEach(generator::writeStringProperty);
            generator.writeEndObject();
        }
    }
}
