#include "server/sample/SampleFeatured.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

std::vector<SampleFeatured> sampleFeatured()
{
    return {
        {&sample::english, u"Amelia"_s, u"Hartley-Brown"_s, u"amelia.hartley@example.com"_s,
         u"+447700900123"_s, 1996, 4, 3},
        {&sample::arabic, u"ليلى"_s, u"المنصوري"_s, u"layla.mansoori@example.org"_s,
         u"+971501234567"_s, 240, 2, 1},
        {&sample::dutch, u"Joost"_s, u"Hoekstra"_s, u"joost.hoekstra@example.com"_s,
         u"+31612340017"_s, 0, 0, 0},
        {&sample::japanese, u"花子"_s, u"山田"_s, u"hanako.yamada@example.net"_s,
         u"+819012345678"_s, 64, 1, 2},
        {&sample::spanish, u"Valentina"_s, u"Ocampo Güell"_s, u"valentina+pedidos@example.com"_s,
         u"+525512345678"_s, 1850, 3, 2},
    };
}

} // namespace contactdesk
