# The rules that every target of the house keeps: one interface target, linked by each of them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(CCACHE ccache)
if(CCACHE)
    # Without the first ccache takes no file that uses a precompiled header; with the others another
    # checkout, and another preset, find what this one has compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                                    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

add_library(contactdesk_rules INTERFACE)
# Two hundred programs are linked for the tests; what is shipped is linked by the system's own linker.
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_link_options(contactdesk_rules INTERFACE -fuse-ld=mold)
endif()
target_compile_options(
    contactdesk_rules
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
              -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror -fvisibility=hidden
              $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Winvalid-pch>
              # Needed for ccache to see through a precompiled header.
              $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
              # Optimising, g++ 12 takes the moves of a std::variant for uses of what isn't there.
              $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:RelWithDebInfo>>:-Wno-maybe-uninitialized>)
target_compile_definitions(
    contactdesk_rules
    INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Hardening belongs to what is shipped; FORTIFY needs optimisation and dislikes sanitizers.
if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT CONTACTDESK_SANITIZE)
    target_compile_options(contactdesk_rules INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
                           -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    target_compile_definitions(contactdesk_rules INTERFACE _GLIBCXX_ASSERTIONS)
    # What is shipped doesn't tell where it was built, and is the same from any folder.
    target_compile_options(contactdesk_rules INTERFACE -ffile-prefix-map=${PROJECT_BINARY_DIR}=build
                           -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    target_link_options(contactdesk_rules INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()

if(CONTACTDESK_SANITIZE)
    target_compile_options(contactdesk_rules INTERFACE -fsanitize=${CONTACTDESK_SANITIZE}
                           -fno-omit-frame-pointer -fno-sanitize-recover=all
                           # What the sanitizers insert makes g++ 12 see uses that aren't there.
                           $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
    target_link_options(contactdesk_rules INTERFACE -fsanitize=${CONTACTDESK_SANITIZE})
endif()

if(CONTACTDESK_TIDY)
    find_program(CLANG_TIDY NAMES clang-tidy-19 REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY})
endif()

# contactdesk_layer(NAME LINKS target... [PCH header...] SOURCES file...)
# One floor of the house: a static library that sees only what it links. Without precompiled headers
# of its own it reads the domain's; a file includes what it uses all the same.
function(contactdesk_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "LINKS;PRIVATE_LINKS;PCH;SOURCES")
    add_library(contactdesk_${name} STATIC ${LAYER_SOURCES})
    target_link_libraries(contactdesk_${name} PUBLIC ${LAYER_LINKS}
                          PRIVATE contactdesk_rules ${LAYER_PRIVATE_LINKS})
    target_include_directories(contactdesk_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    if(CONTACTDESK_TIDY)
        return()
    endif()
    if(LAYER_PCH)
        target_precompile_headers(contactdesk_${name} PRIVATE ${LAYER_PCH})
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_precompile_headers(contactdesk_${name} REUSE_FROM contactdesk_domain)
    endif()
endfunction()
