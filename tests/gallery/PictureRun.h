#pragma once

#include <QString>
#include <QStringList>

namespace contactdesk
{

class Gallery;
struct State;

/// Renders states in some themes and languages, looks whether each picture shows what it has to,
/// and tells of those that don't on standard output.
class PictureRun
{
public:
    /// All of these in all themes and languages. `folder`: where pictures go to, as
    /// <language>/<theme>/<state>.png; "" to keep none.
    struct Order {
        QList<State> states;
        QStringList looks;
        QStringList languages;
        QString folder;
    };

    /// `gallery` must outlive this object.
    PictureRun(Gallery &gallery, Order order);

    /// True if all pictures are as they should be.
    bool render();

private:
    void renderIn(const State &state, const QString &language);
    void take(const State &state, const QString &language, const QString &look);
    void tell(const State &state, const QString &where, const QString &problem);

    Gallery &m_gallery;
    Order m_order;
    int m_good = 0;
    int m_bad = 0;
};

} // namespace contactdesk
