# SPDX-License-Identifier: GPL-3.0-or-later
# Mozilla's Readability, fetched into the build folder: one version, told by the hash that npm states as its
# integrity, so that it does not matter which way it came. Never part of the sources.

set(readability_version 0.6.0)
set(readability_sha512 # npm's integrity, in base 16
    8ee1b9556878a808afcd301e333bd8f71b3d1d8e6b01caf613823bb624920a8911162ed7219080bbdd999124ec223d4e3dc78289f2f77297ed78fde90d3f7f41)
set(NARANHI_NPM_REGISTRY https://registry.npmjs.org CACHE STRING "Where Readability is fetched from")
set(NARANHI_READABILITY_ARCHIVE "" CACHE FILEPATH "Readability's archive from npm, to build without a network")

# Sets `result` to whether the file is there and is the very one.
function(naranhi_is_readability file result)
    set(${result} OFF PARENT_SCOPE)
    if(EXISTS ${file})
        file(SHA512 ${file} hash)
        if(hash STREQUAL readability_sha512)
            set(${result} ON PARENT_SCOPE)
        endif()
    endif()
endfunction()

function(naranhi_fetch_readability archive)
    set(address ${NARANHI_NPM_REGISTRY}/@mozilla/readability/-/readability-${readability_version}.tgz)
    foreach(attempt RANGE 1 3)
        file(DOWNLOAD ${address} ${archive} STATUS status TIMEOUT 60)
        naranhi_is_readability(${archive} fetched)
        if(fetched)
            return()
        endif()
    endforeach()
    list(GET status 1 reason)
    message(FATAL_ERROR "Readability ${readability_version} could not be fetched from ${address} (${reason}), or is not "
        "the version that is pinned. It is needed to read pages. Connect to the npm registry, or fetch the archive "
        "elsewhere and configure with -DNARANHI_READABILITY_ARCHIVE=FILE.")
endfunction()

set(readability_folder ${PROJECT_BINARY_DIR}/readability)
set(readability_archive ${readability_folder}/readability-${readability_version}.tgz)
if(NARANHI_READABILITY_ARCHIVE)
    set(readability_archive ${NARANHI_READABILITY_ARCHIVE})
endif()
naranhi_is_readability(${readability_archive} readability_is_there)
if(NOT readability_is_there)
    if(NARANHI_READABILITY_ARCHIVE)
        message(FATAL_ERROR "${readability_archive} is not the archive of Readability ${readability_version} from npm.")
    endif()
    naranhi_fetch_readability(${readability_archive})
endif()
file(ARCHIVE_EXTRACT INPUT ${readability_archive} DESTINATION ${readability_folder})
set(readability_scripts ${readability_folder}/package/JSDOMParser.js ${readability_folder}/package/Readability.js)
