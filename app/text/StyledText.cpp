#include "text/StyledText.h"

#include <algorithm>

namespace contactdesk
{

StyledText::StyledText(const QString &source, Markup) : m_text(source) {}

qsizetype StyledText::shownPosition(qsizetype sourcePosition) const
{
    const auto behind = std::lower_bound(m_hidden.begin(), m_hidden.end(), sourcePosition);
    return sourcePosition - std::distance(m_hidden.begin(), behind);
}

qsizetype StyledText::sourcePosition(qsizetype shownPosition) const
{
    qsizetype position = shownPosition;
    for (const qsizetype hidden : m_hidden) {
        if (hidden > position)
            break;
        ++position;
    }
    return position;
}

} // namespace contactdesk
