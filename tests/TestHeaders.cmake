# How test code is compiled: what is tested is optimised; the tests themselves would only take longer to build.
# Most of that time is reading Qt's headers, so they are read once for each set of Qt's libraries that many tests use:
# qtest.h says something else with each of these.
set(CONTACTDESK_TEST_OPTIMISATION $<IF:$<CONFIG:RelWithDebInfo>,-O1,-O0>)

# Qt tells each test its own folders, which only QFINDTESTDATA asks for, and which would keep the tests of one
# folder from headers made in another.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# contactdesk_test_headers(NAME LINKS target... PCH header...)
function(contactdesk_test_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 HEADERS "" "" "LINKS;PCH")
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}_headers.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "")
    add_library(contactdesk_${name}_test_headers OBJECT EXCLUDE_FROM_ALL ${source})
    target_compile_options(contactdesk_${name}_test_headers PRIVATE ${CONTACTDESK_TEST_OPTIMISATION})
    target_link_libraries(contactdesk_${name}_test_headers PRIVATE contactdesk_rules Qt6::Test tl::expected ${HEADERS_LINKS})
    target_precompile_headers(contactdesk_${name}_test_headers PRIVATE <QSignalSpy> <QTest> <tl/expected.hpp> ${HEADERS_PCH})
endfunction()

contactdesk_test_headers(plain PCH <QDateTime>)
contactdesk_test_headers(network LINKS Qt6::Network PCH <QDateTime> <QNetworkReply>)
contactdesk_test_headers(window LINKS Qt6::Network Qt6::Widgets PCH <QtWidgets>)

# contactdesk_qt_of(RESULT TARGET...)
# Which of Qt's libraries that qtest.h asks about the targets lead to.
function(contactdesk_qt_of result)
    set(open ${ARGN})
    set(seen)
    while(NOT "${open}" STREQUAL "")
        list(POP_FRONT open target)
        if(NOT TARGET "${target}" OR target IN_LIST seen)
            continue()
        endif()
        list(APPEND seen ${target})
        get_target_property(further ${target} INTERFACE_LINK_LIBRARIES)
        list(APPEND open ${further})
    endwhile()
    set(found)
    foreach(library Network Gui Widgets)
        if(Qt6::${library} IN_LIST seen)
            list(APPEND found ${library})
        endif()
    endforeach()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# contactdesk_test_code(TARGET LINKED...)
# The target's own files are test code, over the linked targets.
function(contactdesk_test_code target)
    target_compile_options(${target} PRIVATE ${CONTACTDESK_TEST_OPTIMISATION})
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CONTACTDESK_TIDY)
        return()
    endif()
    contactdesk_qt_of(libraries ${ARGN})
    if(libraries STREQUAL "")
        target_precompile_headers(${target} REUSE_FROM contactdesk_plain_test_headers)
    elseif(libraries STREQUAL "Network")
        target_precompile_headers(${target} REUSE_FROM contactdesk_network_test_headers)
    elseif(libraries STREQUAL "Network;Gui;Widgets")
        target_precompile_headers(${target} REUSE_FROM contactdesk_window_test_headers)
    endif()
endfunction()
