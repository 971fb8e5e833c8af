#include "domain/Utf8Text.h"

namespace contactdesk
{

Utf8Text::Utf8Text(const QString &text)
{
    const auto bytes = std::make_shared<const QByteArray>(text.toUtf8());
    *this = Utf8Text(bytes, {bytes->constData(), static_cast<size_t>(bytes->size())});
}

Utf8Text::Utf8Text(const std::shared_ptr<const void> &owner, std::string_view part)
{
    // Qt has it that a byte order mark that begins a text is no part of it, each time it reads one.
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    while (part.starts_with(byteOrderMark))
        part.remove_prefix(byteOrderMark.size());
    // An empty text needs no buffer, and shouldn't keep one.
    if (part.empty())
        return;
    m_text = std::shared_ptr<const char>(owner, &part.front());
    m_size = part.size();
}

QString Utf8Text::toString() const
{
    return QString::fromUtf8(m_text.get(), static_cast<qsizetype>(m_size));
}

} // namespace contactdesk
