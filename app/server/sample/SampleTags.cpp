#include "server/sample/SampleTags.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QList<Tag> sampleTags()
{
    return {
        {u"customer"_s, u"Has bought at least once"_s},
        {u"lead_new"_s, {}},
        {u"newsletter"_s, u"Agreed to the monthly letter"_s},
        {u"appointment_booked"_s, u"Has a slot in the calendar"_s},
        {u"vip"_s, u"Answer within the hour"_s},
        {u"renewal-2027"_s, {}},
        {u"invoice open"_s, u"Waiting for a payment; no new orders on account"_s},
        {u"español"_s, u"Prefiere que le escriban en español"_s},
        {u"return in progress"_s, u"A parcel is on its way back to us"_s},
        {u"wholesale"_s, u"Prices without tax, pallets only"_s},
        {u"عميل مميز"_s, u"يفضل المراسلة بالعربية"_s},
        {u"needs a call back"_s, u"Rather talks than types"_s},
    };
}

} // namespace contactdesk
