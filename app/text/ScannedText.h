#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace contactdesk
{

/// A text that is searched for marks and links. It counts how often one of its signs is looked
/// at: that this grows as the text does, whatever is in it, is what those who search promise.
class ScannedText
{
public:
    /// `text` has no halves of surrogate pairs (harmless()), and outlives this.
    explicit ScannedText(QStringView text) : m_text(text) {}

    qsizetype size() const { return m_text.size(); }
    qsizetype looks() const { return m_looks; }

    QChar at(qsizetype position) const
    {
        ++m_looks;
        return m_text[position];
    }
    QStringView between(qsizetype start, qsizetype end) const
    {
        m_looks += end - start;
        return m_text.sliced(start, end - start);
    }

    /// Whether a letter, a figure or what is put on one ends or begins at a position; false at
    /// the ends of the text.
    /// @{
    bool isWordBefore(qsizetype position) const;
    bool isWordAt(qsizetype position) const;
    /// @}
    /// The same, but where a script without spaces between words (Chinese, Thai) meets another, a
    /// word ends.
    bool isSpacedWordBefore(qsizetype position) const;
    bool isSpaceAt(qsizetype position) const { return position < size() && at(position).isSpace(); }
    /// `words` are ASCII, in small letters.
    bool says(qsizetype position, QLatin1StringView words) const;

private:
    char32_t codePointBefore(qsizetype position) const;

    QStringView m_text;
    mutable qsizetype m_looks = 0;
};

/// True for a letter, figure or mark that can be seen.
bool isVisibleLetter(char32_t c);
/// True for the scripts that have no spaces between words.
bool isOfUnspacedScript(char32_t c);

} // namespace contactdesk
