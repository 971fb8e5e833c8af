# libphonenumber ships no CMake configuration; its headers pull in protobuf, so both are linked.
find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
find_library(PhoneNumber_LIBRARY phonenumber)
find_library(PhoneNumber_PROTOBUF_LIBRARY protobuf)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
    PhoneNumber REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_PROTOBUF_LIBRARY PhoneNumber_INCLUDE_DIR)

if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
    add_library(PhoneNumber::PhoneNumber INTERFACE IMPORTED)
    target_include_directories(PhoneNumber::PhoneNumber SYSTEM INTERFACE ${PhoneNumber_INCLUDE_DIR})
    target_link_libraries(PhoneNumber::PhoneNumber
                          INTERFACE ${PhoneNumber_LIBRARY} ${PhoneNumber_PROTOBUF_LIBRARY})
endif()
