#pragma once

#include "ui/conversation/MessageLayout.h"

#include <memory>
#include <optional>
#include <vector>

namespace contactdesk
{

/// The messages in sight and some around them as they are laid out, by row: what is painted again
/// or scrolled by a little isn't laid out again.
class LayoutCache
{
public:
    struct Entry {
        int row;
        std::unique_ptr<MessageLayout> layout;
        /// Where the text that is looked for occurs, once that was asked for.
        std::optional<QList<TextSpan>> found = std::nullopt;
    };

    /// Null for a row that isn't laid out. Valid until the next change.
    Entry *find(int row);
    const MessageLayout *layout(int row) const;
    Entry &put(int row, std::unique_ptr<MessageLayout> layout);

    /// Rows were inserted into the list or removed from it.
    void insertRows(int row, int count);
    void removeRows(int row, int count);
    /// Forgets the rows from first to last, and says whether there were any.
    bool forget(int first, int last);
    void clear() { m_entries.clear(); }
    /// Forgets all rows but those.
    void keepOnly(int first, int last);
    /// Something else is looked for.
    void forgetFound();

private:
    std::vector<Entry>::iterator from(int row);

    /// In the order of their rows.
    std::vector<Entry> m_entries;
};

} // namespace contactdesk
