# What all packages say of the program. The version is the project's, in the top CMakeLists.txt.

# By this the desktop knows the program: its desktop file, icon, metainfo and Flatpak are named after it.
set(CONTACTDESK_ID org.contactdesk.ContactDesk)
# Whoever publishes packages puts in their own; .example belongs to nobody.
set(CONTACTDESK_HOME_PAGE "https://contactdesk.example" CACHE STRING "Where the program and its pictures are published")
set(CONTACTDESK_MAINTAINER "Contact Desk <maintainers@contactdesk.example>" CACHE STRING "Who answers for the packages")

set(CPACK_PACKAGE_NAME contactdesk)
set(CPACK_PACKAGE_VENDOR "Contact Desk")
set(CPACK_PACKAGE_CONTACT ${CONTACTDESK_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${CONTACTDESK_HOME_PAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_EXECUTABLES contactdesk "Contact Desk")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Contact Desk")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_VERBATIM_VARIABLES ON)
# Stripping would keep CPack from making packages of the debug symbols.
set(CPACK_STRIP_FILES OFF)
