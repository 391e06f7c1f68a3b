//! Every kind of help stands side by side: care does not push community off the page, nor the other way round.

use std::collections::VecDeque;

use many_doors_domain::Door;

/// Most results of one door in a row while the other door still has some.
const IN_A_ROW: usize = 3;

/// The same things in nearly the same order: after three of one door comes the best of the other.
pub(crate) fn side_by_side<T>(ranked: Vec<T>, door: impl Fn(&T) -> Door) -> Vec<T> {
    let mut waiting: VecDeque<T> = ranked.into();
    let mut ordered: Vec<T> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let next =
            owed(&ordered, &door).and_then(|owed| waiting.iter().position(|item| door(item) == owed)).unwrap_or(0);
        ordered.extend(waiting.remove(next));
    }
    ordered
}

/// The door whose turn it is after a full row of the other.
fn owed<T>(ordered: &[T], door: &impl Fn(&T) -> Door) -> Option<Door> {
    let row = ordered.len().checked_sub(IN_A_ROW).map(|start| &ordered[start..])?;
    let all = |wanted: Door| row.iter().all(|item| door(item) == wanted);
    if all(Door::Care) {
        Some(Door::Community)
    } else if all(Door::Community) {
        Some(Door::Care)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::side_by_side;
    use many_doors_domain::Door::{self, Care, Community, Standing};

    fn ordered(doors: &[Door]) -> Vec<(usize, Door)> {
        side_by_side(doors.iter().copied().enumerate().collect(), |(_, door)| *door)
    }

    #[test]
    fn after_three_of_one_door_comes_the_best_of_the_other() {
        let doors: Vec<Door> =
            ordered(&[Care, Care, Care, Care, Care, Community, Community]).into_iter().map(|(_, door)| door).collect();
        assert_eq!(doors, [Care, Care, Care, Community, Care, Care, Community]);
    }

    #[test]
    fn within_a_door_the_order_stays() {
        let order: Vec<usize> =
            ordered(&[Care, Care, Care, Care, Community, Community]).into_iter().map(|(i, _)| i).collect();
        assert_eq!(order, [0, 1, 2, 4, 3, 5]);
    }

    #[test]
    fn rights_and_organizations_stand_where_they_rank() {
        let order: Vec<usize> =
            ordered(&[Standing, Standing, Standing, Standing, Care]).into_iter().map(|(i, _)| i).collect();
        assert_eq!(order, [0, 1, 2, 3, 4]);
    }
}
