/** Tumen: an offline timeline viewer for stories told by contested claims. */
module tumen {
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires org.xerial.sqlitejdbc;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;
    requires org.jsoup;

    exports tumen.app to javafx.graphics;

    opens tumen.exchange to tools.jackson.databind;
    opens tumen.cli to info.picocli;
}
