# SPDX-License-Identifier: GPL-3.0-or-later
# The flags every target of ours shares, and the three verbs that make targets.

add_library(naranhi_options INTERFACE)
target_compile_features(naranhi_options INTERFACE cxx_std_20)
target_include_directories(naranhi_options INTERFACE ${PROJECT_SOURCE_DIR}/app)
target_compile_definitions(naranhi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(naranhi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-align -Wcast-qual -Wundef -Wextra-semi
    -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(naranhi_options INTERFACE
        -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wsuggest-override -Wuseless-cast)
endif()
if(NARANHI_SANITIZE)
    target_compile_options(naranhi_options INTERFACE -fsanitize=${NARANHI_SANITIZE}
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(naranhi_options INTERFACE -fsanitize=${NARANHI_SANITIZE})
endif()

# naranhi_add_library(NAME SOURCES … LINK …): one static library a folder of app/, alias Naranhi::NAME.
function(naranhi_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(naranhi_${name} STATIC ${ARG_SOURCES})
    add_library(Naranhi::${name} ALIAS naranhi_${name})
    set_target_properties(naranhi_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(naranhi_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(naranhi_${name} PUBLIC ${ARG_LINK} PRIVATE naranhi_options ${ARG_PRIVATE_LINK})
endfunction()

# naranhi_add_test(NAME SOURCES … LINK … LABELS …): one executable, tests/support in its include path.
# Without a display and without the machine's language, so that a run is the same everywhere.
function(naranhi_add_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE naranhi_options Qt6::Test ${ARG_LINK})
    target_compile_definitions(${name} PRIVATE
        NARANHI_SOURCE_DIR="${PROJECT_SOURCE_DIR}" NARANHI_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Seoul;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
