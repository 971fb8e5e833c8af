#include "desk/OpenRecorder.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

OpenRecorder::OpenRecorder(OpenContact &open)
{
    connect(&open, &OpenContact::switched, this, [this] { m_told.append(u"switched"_s); });
    connect(&open, &OpenContact::contactChanged, this,
            [this, &open] { m_told.append(u"contact "_s + word(open.contact().progress)); });
    connect(&open, &OpenContact::tagsChanged, this,
            [this, &open] { m_told.append(u"tags "_s + word(open.tags().progress)); });
    connect(&open, &OpenContact::conversationChanged, this, [this, &open] {
        m_told.append(u"conversation "_s + word(open.conversation().progress));
    });
}

QString word(Progress progress)
{
    switch (progress) {
    case Progress::Nothing:
        return u"Nothing"_s;
    case Progress::Loading:
        return u"Loading"_s;
    case Progress::Ready:
        return u"Ready"_s;
    case Progress::Failed:
        return u"Failed"_s;
    }
    return {};
}

} // namespace contactdesk
