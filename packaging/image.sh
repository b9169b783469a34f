#!/bin/sh
# Makes the program's image on Linux and macOS: a run-time of only what Tumen needs, with a launcher and an
# AOT cache. Called by the scripts of the systems, after "mvn package" has laid out target/tumen.
#   image.sh NAME PLATFORM LIBRARY_SUFFIX ICON OUT
# NAME is the launcher's, and PLATFORM the folder of the native library in sqlite-jdbc, such as Linux/x86_64.
set -eu

name=$1
platform=$2
suffix=$3
icon=$4
out=$5
project=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=/dev/null
. "$project/target/packaging.env"
laid_out=$project/target/tumen
scratch=$project/target/installer/scratch
tools=$TUMEN_JDK/bin

rm -rf "$scratch" "$out"
mkdir -p "$scratch/modules"

# Jars that bring native libraries become jmods: the libraries then lie in the run-time, and nothing is
# unpacked into a folder of the user's at every start.
#   as_jmod JAR MODULE LIBRARIES FOLDER
as_jmod() {
    mkdir -p "$scratch/$2/classes" "$scratch/$2/libs"
    (cd "$scratch/$2/classes" && "$tools/jar" --extract --file "$1"
        # A jar may keep its descriptor among the classes for later releases.
        if [ ! -f module-info.class ]; then cp META-INF/versions/*/module-info.class .; fi)
    find "$scratch/$2/classes" -name "$3" -path "*$4*" -exec mv {} "$scratch/$2/libs" \;
    # What is left of them is for other systems.
    find "$scratch/$2/classes" \( -name '*.so' -o -name '*.dll' -o -name '*.dylib' -o -name '*.jnilib' \
        -o -name '*.a' \) -delete
    "$tools/jmod" create --class-path "$scratch/$2/classes" --libs "$scratch/$2/libs" \
        "$scratch/modules/$2.jmod"
}

for jar in "$laid_out"/lib/*.jar; do
    case $(basename "$jar") in
        javafx-graphics-*) as_jmod "$jar" javafx.graphics "*$suffix" "" ;;
        sqlite-jdbc-*) as_jmod "$jar" org.xerial.sqlitejdbc "*sqlitejdbc$suffix" "/$platform/" ;;
        *) cp "$jar" "$scratch/modules" ;;
    esac
done

# The run-time, with our own module in it: an AOT cache is good for a run-time wherever it lies, but not for jars
# elsewhere than where it was trained. English and French are the languages that dates and numbers are told in.
# Left out is what nothing of ours leads to: Swing, which comes with the pictures of AWT, and the themes of AtlantaFX
# that are not offered. A package of a module must keep some class, a small one.
kept='Action|border/Border|colorchooser/ColorSelectionModel|event/ChangeListener|filechooser/FileView|plaf/UIResource'
kept="$kept|plaf/basic/ComboPopup|plaf/metal/MetalTheme|plaf/multi/MultiLookAndFeel|plaf/nimbus/NimbusStyle"
kept="$kept|plaf/synth/SynthIcon|table/TableModel|text/Document|text/html/FormSubmitEvent|text/html/parser/DTDConstants"
kept="$kept|text/rtf/RTFEditorKit|tree/TreeNode|undo/UndoableEdit"
unused="regex:/java\.desktop/javax/swing/(?!($kept)\.class).*\.class"
for theme in cupertino nord dracula primer-dark; do unused="$unused,/atlantafx.base/atlantafx/base/theme/$theme*ss"; done
# Nor what only an old look, an editor of HTML, a map of the world, other icons and SWT would need.
skins=/javafx.controls/com/sun/javafx/scene/control/skin
unused="$unused,$skins/caspian/*.png,$skins/caspian/*.bss,$skins/modena/HTMLEditor*,/javafx.graphics/javafx-swt.jar"
unused="$unused,/org.controlsfx.controls/org/controlsfx/control/worldmap*.properties"
unused="$unused,/org.controlsfx.controls/org/controlsfx/glyphfont/*.ttf"
# The typeface lies beside the program, where JavaFX reads it in its place.
unused="$unused,/tumen/tumen/look/fonts/*.otf"
"$tools/jlink" --module-path "$scratch/modules" --add-modules tumen,jdk.localedata,jdk.charsets \
    --exclude-resources "$unused" --include-locales en,fr --strip-java-debug-attributes \
    --no-header-files --no-man-pages --compress zip-9 \
    --output "$scratch/runtime" 2>"$scratch/jlink.log" || { cat "$scratch/jlink.log" >&2; exit 1; }
# Of AWT only pictures in memory are asked for: no window, font, sound or splash screen of its own.
(cd "$scratch/runtime/lib" && rm -f libsplashscreen.* libjsound.* libmlib_image.* libfontmanager.* libfreetype.* \
    libawt_xawt.* libjawt.* libjavajpeg.*)
# The JDK's libraries still hold their symbols.
if [ "$suffix" = .so ] && command -v strip >/dev/null; then
    find "$scratch/runtime/lib" -name '*.so' -exec strip --strip-unneeded {} +
fi
rm -f "$scratch/runtime/lib/classlist" "$scratch/runtime/lib/jrt-fs.jar"
# What is for talking to the internet, which is never done; and for sorting in a way that java.base does without.
(cd "$scratch/runtime/lib" && rm -f security/public_suffix_list.dat security/cacerts libsimdsort.*)

# On macOS jpackage's launcher starts it. On Linux that would ask the package managers each time to whom it belongs,
# which takes a tenth of a second; a script and the JVM's own launcher do there.
if [ "$suffix" = .so ]; then
    launcher=$out/$name/bin/$name
    app=$out/$name/lib/app
    runtime=$out/$name/lib/runtime
    options=$app/$name.options
    mkdir -p "$out/$name/bin" "$app" "$runtime/bin"
    cp -R "$scratch/runtime/." "$runtime"
    cp "$runtime/bin/java" "$runtime/bin/$name"
    cp "$icon" "$out/$name/lib/$name.png"
    cp "$project/packaging/linux/launcher.sh" "$launcher"
    chmod 755 "$launcher"
    # The heap in pages of 2 MB: a start waits seven thousand times less for the system to hand over memory.
    # shellcheck disable=SC2086 # the flags are words
    printf '%s\n' $TUMEN_FLAGS -XX:+UseTransparentHugePages >"$options"
else
    set --
    # shellcheck disable=SC2016 # the launcher fills in APPDIR and ROOTDIR
    for flag in $TUMEN_FLAGS '-Dtumen.story=$APPDIR/arms-story.sqlite' '-Dtumen.fonts=$APPDIR/fonts' \
            '-Dorg.sqlite.lib.path=$ROOTDIR/runtime/Contents/Home/lib'; do
        set -- "$@" --java-options "$flag"
    done
    "$tools/jpackage" --type app-image --name "$name" --app-version "${TUMEN_APP_VERSION:-$TUMEN_VERSION}" \
        --icon "$icon" --runtime-image "$scratch/runtime" --module tumen/tumen.app.Main --dest "$out" "$@"
    launcher=$out/$name.app/Contents/MacOS/$name
    app=$out/$name.app/Contents/app
    runtime=$out/$name.app/Contents/runtime/Contents/Home
    options=$app/$name.cfg
fi
cp "$laid_out/arms-story.sqlite" "$laid_out/LICENSE" "$laid_out/THIRD-PARTY.txt" "$app"
cp -R "$laid_out/legal" "$app/legal"
mkdir "$app/fonts"
cp "$project"/src/main/resources/tumen/look/fonts/*.otf "$app/fonts"

# The training run: what a start loads to open the default story is kept ready to use (JEP 514). The profiles of its
# methods (JEP 515) are left out, since only the other compiler would use them. It draws in memory (Headless platform);
# where there is Xvfb, on a screen in memory, so that what GTK needs is kept ready too.
mkdir -p "$scratch/home"
screen=
if [ "$suffix" = .so ] && command -v Xvfb >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$scratch/screen" >/dev/null 2>&1 &
    trap "kill $! 2>/dev/null || true" EXIT
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "$scratch/screen" ] || sleep 0.5; done
    screen=$(cat "$scratch/screen")
fi
train() {
    if [ -n "$screen" ]; then where=-Dprism.order=sw; else where=-Dglass.platform=Headless; fi
    env -u DISPLAY -u WAYLAND_DISPLAY ${screen:+"DISPLAY=:$screen"} HOME="$scratch/home" XDG_CONFIG_HOME= \
        XDG_CACHE_HOME= XDG_STATE_HOME= XDG_DATA_HOME= \
        JAVA_TOOL_OPTIONS="$1 $where -Dtumen.training=true -Dtumen.start.told=true" "$launcher" \
        >"$scratch/training.log" 2>&1 && ! grep -q '^Exception in ' "$scratch/training.log"
}
# Once to leave settings, since the usual start finds some; and again in memory where the screen is no good.
train "" || { screen= && train ""; } || { cat "$scratch/training.log" >&2; exit 1; }
train "-XX:AOTCacheOutput='$app/tumen.aot' -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining" \
    || { cat "$scratch/training.log" >&2; exit 1; }
[ -s "$app/tumen.aot" ] || { echo "the training run left no AOT cache; see $scratch/training.log" >&2; exit 1; }
# A cache that does not fit (another processor, say) is passed over in silence.
if [ "$suffix" = .so ]; then
    printf '%s\n' '-Xlog:aot*=off' '-Xlog:cds*=off' >>"$options"
    # The JVM's own launcher under the program's name is all that is still called.
    find "$runtime/bin" -type f ! -name "$name" -delete
else
    # shellcheck disable=SC2016 # the launcher fills in APPDIR
    printf 'java-options=%s\n' '-XX:AOTCache=$APPDIR/tumen.aot' '-Xlog:aot*=off' '-Xlog:cds*=off' >>"$options"
    rm -rf "$runtime/bin"
fi
